// The portal works without this. With it: nhsuk-frontend's components, a form that says that it is on its way, and a warning before
// a text that was typed is left behind.
import { initAll } from "/assets/nhsuk.js";

initAll();

for (const form of document.querySelectorAll("form[data-keeps]")) {
  const typed = () =>
    [...form.querySelectorAll("textarea")].some((area) => area.value !== area.defaultValue);
  let leaving = false;
  form.addEventListener("submit", () => {
    leaving = true;
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && typed()) event.preventDefault();
  });
}

// A heartbeat for as long as somebody has the page before them: one each minute, and none while it is in the background.
const beats = document.querySelectorAll("form[data-beat]");
if (beats.length > 0)
  setInterval(() => {
    if (document.visibilityState !== "visible") return;
    for (const form of beats)
      fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        redirect: "manual",
      }).catch(() => undefined);
  }, 60_000);

for (const clock of document.querySelectorAll("[data-until]")) {
  // The demonstration's clock can be ahead of this machine's.
  const until = Number(clock.dataset.until) - Number(clock.dataset.now) + Date.now();
  const tick = () => {
    const left = Math.max(0, Math.round((until - Date.now()) / 1000));
    clock.textContent = left > 0 ? `${left} seconds left` : "The time is over";
    if (left > 0) setTimeout(tick, 1000);
  };
  tick();
}

// What the rules make of a text, while it is typed. Without this the button asks for the same page.
for (const form of document.querySelectorAll("form[data-judges]")) {
  const shown = document.getElementById(form.dataset.judges);
  let waiting;
  let asked = 0;
  const judge = async () => {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(form.dataset.judges);
    if (mine === asked && fresh !== null) shown.replaceChildren(...fresh.childNodes);
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void judge().catch(() => undefined), 300);
  });
}

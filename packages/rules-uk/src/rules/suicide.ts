import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Going to end their life, or has tried. */
export const suicidePlan: TriageRule = {
  ...UNREVIEWED,
  id: "suicide-plan",
  title: "Going to end their life, or has tried",
  disposition: "999",
  phrases: [
    "going|about|plan|planning|want|decided|ready|trying to end it|everything all|tonight|now",
    "going|about to kill|hang myself|himself|herself",
    "going|plan|planning|decided|intend|about to end my|his|her|their life",
    "plan|planning|decided|going to|my suicide",
    "tried|attempted to kill|hang|end|drown myself|himself|herself|life",
    "tried|attempted suicide",
    "suicide|goodbye note|letter",
    "this is my goodbye",
    "rope|noose ready",
    "saved|stashed|stash|hoarding pills|tablets end|kill|die|myself",
  ],
  question: {
    en: "Are you, or is the person you write about, in danger of ending their life now?",
    cy: "Ydych chi, neu'r person yr ydych yn ysgrifennu amdano, mewn perygl o ddod â'u bywyd i ben nawr?",
  },
  rationale: "A plan, a goodbye or an attempt is danger to life now.",
  source:
    "NICE NG225, self-harm, 2022; NHS 111 option 2 pages of local practices, as read in 2026-11",
  hazard: "HAZ-UK-10",
  examples: [
    "I am going to kill myself tonight",
    "she has left a goodbye note",
    "I tried to hang myself last night",
    "Ive decided to end my life",
  ],
  counterExamples: [
    "I want to say goodbye to Dr Shah before she retires",
    "I do not want to kill myself, I am just very low today",
    "I am dying for an answer about my scan",
  ],
};

/** Thoughts of suicide or self-harm. */
export const suicidalThoughts: TriageRule = {
  ...UNREVIEWED,
  id: "suicidal-thoughts",
  title: "Thoughts of suicide or self-harm",
  disposition: "crisis-line",
  phrases: [
    "suicidal|suicide",
    "want|wanted|wanting to die",
    "wish i|she|he was|were|be dead",
    "want|wish not wake up",
    "not want be|live|exist here|anymore|alive|wake",
    "better off without me|him|her",
    "better off dead",
    "no point|reason living|live|life",
    "thoughts|thinking|thought|think|feel|feeling|urge of|about|like ending|killing|hurting|harming it|my|myself|life",
    "kill|killing myself|himself|herself",
    "end|ending my|his|her|own life",
    "end|ending it all",
    "self harm|harming|harmed|harms",
    "hurting|harming|cutting myself|himself|herself",
    "want|urge|urges to hurt|harm|cut myself|herself|himself",
    "hurt|cut myself|herself|himself purpose|deliberately",
    "can not go|carry on anymore",
    "take|taking my own life",
  ],
  question: {
    en: "Are you, or is the person you write about, having thoughts of suicide or self-harm now?",
    cy: "Oes gennych chi, neu gan y person yr ydych yn ysgrifennu amdano, feddyliau am hunanladdiad neu hunan-niweidio nawr?",
  },
  rationale:
    "Someone who writes of suicide or self-harm needs a person to speak to today, not a reply in days.",
  source:
    "NICE NG225, self-harm, 2022; NHS 111 option 2 pages of local practices, as read in 2026-11",
  hazard: "HAZ-UK-10",
  examples: [
    "everyone would be better off without me",
    "I don't want to be here anymore",
    "feeling suicidal again and scared",
    "My daughter has been cutting herself",
  ],
  counterExamples: [
    "I'm dying of boredom off work, when does my note end?",
    "I could kill for a decent night's sleep",
    "Is there a suicide bereavement group? I hurt myself playing football and can't make Tuesdays",
  ],
};

import type { RulePack } from "@carethread/core";

/** Sets of words for the rules about what staff write. */
export const staffWords: NonNullable<RulePack["words"]> = {
  "staff-act":
    "call|ring|phone|telephone|contact|speak|come|pop|attend|bring|go|get|report|return|present|take|start|accept|confirm|reply|seen|see|need|needs|must|looked|assessed|reviewed|examined|want|wants|check|repeat|repeated|stay|stays|hold|stop|skip|pause|drop|ready|down|book|collect|pick",
  "staff-go":
    "go|going|goes|get|take|attend|report|present|straight|directly|come|bring|drive|rush|proceed|turn|head",
  reads:
    "is|are|was|were|at|of|to|today|now|level|reading|result|down|back|only|still|over|above|under|yesterday",
  soon: "today|tonight|now|immediately|urgently|asap|straightaway|tomorrow",
};

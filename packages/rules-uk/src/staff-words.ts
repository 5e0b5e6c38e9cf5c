import type { RulePack } from "@carethread/core";

/** Sets of words for the rules about what staff write. */
export const staffWords: NonNullable<RulePack["words"]> = {
  "staff-contact":
    "call|ring|phone|telephone|contact|speak|talk|reply|respond|answer|text|bell|buzz|message|tell|let|confirm|accept|know|dial|video",
  "staff-come":
    "come|pop|nip|attend|bring|go|get|report|return|present|seen|see|seeing|looked|assessed|reviewed|examined|visit|head|drive|arrive|leave|fetch|squeeze|fit|back",
  "staff-do":
    "take|start|begin|give|use|hold|stop|skip|pause|drop|collect|pick|check|repeat|repeated|recheck|test|tested|sample|bloods|stay|stays|ready|book|booked|halve|double|reduce|increase|switch|change|finish|apply|need|needs|must|want|wants|send|hand|open|join|expect|expecting|act|treat|treated|treatment|antibiotics|injection|drip|scan|scanned|deliver|weigh|measure|save|decide|sit|rest",
  "staff-act": "{staff-contact}|{staff-come}|{staff-do}",
  "staff-go":
    "go|going|goes|get|take|attend|report|present|straight|directly|come|bring|drive|rush|proceed|turn|head|send|sending|make|down|up|round|over|return|back|admitted|need|needs|want|wants|expecting|way|into|taxi|lift|referred",
  "staff-place":
    "casualty|sdec|mau|amu|epu|epau|eau|resus|ed|emergency|ambulatory|triage|aande|assessment",
  reads:
    "is|are|was|were|at|of|to|today|now|level|reading|result|down|back|only|still|over|above|under|yesterday|came|shows|has|dropped|fallen|risen|gone|up|about|around|just|been|count",
  sooner: "today|tonight|tomorrow|todays|tonights|tomorrows",
  soon: "today|tonight|immediately|urgently|asap|straightaway|tomorrow",
  "stop-verb":
    "stop|stopping|hold|holding|withhold|withholding|pause|pausing|suspend|cease|discontinue",
  drug: "{medicine}|{medicine-form}|dose|doses|insulin|it|them|these|those|that|this|course|inhaler|injection|drops",
  worrying:
    "dangerously|dangerous|critically|critical|seriously|alarmingly|alarming|worryingly|worrying|severely|severe|grossly|perilously|frighteningly",
  analyte:
    "potassium|sodium|haemoglobin|hb|calcium|ecg|kidney|kidneys|liver|inr|sugar|sugars|glucose|bloods|blood|result|results|level|levels|platelets|platelet|neutrophils|count|counts|lithium|digoxin|oxygen|heart|pulse|pressure|iron|markers|marker|crp|troponin|dimer|ketones|creatinine|function|scan|xray|tracing|magnesium|phosphate|white|infection|figure|reading|number",
  "urgent-finding":
    "clot|clots|bleed|bleeding|embolism|aneurysm|sepsis|septic|perforation|obstruction|collapsed|appendicitis|ectopic|meningitis|ketoacidosis|leukaemia|fracture|detached|detachment|dissection|dvt|stroke|pneumothorax|abscess|torsion|attack|block|compression",
};

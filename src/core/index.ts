/** The public face of core. */
export type { Answers, Question } from './answer.ts'

export { addMonths, isDay, minuteInChina, todayInChina } from './calendar.ts'

export { carryText } from './carry-text.ts'
export { type Change, changeWords } from './change.ts'
export type { Context, Finding, Outcome, RetakeDrawing, Severity, Subject, Values } from './check.ts'
export { readsAs } from './checks/side.ts'
export { type Description, describe, fillIn, titleOfCheck } from './describe.ts'
export type { Caption, Edit, Encoding, Layout, PhotoId, Place, Recipe, Remedy } from './edit.ts'
export { turnedFurther, withEdit, withoutEdits } from './edit-list.ts'
export {
  type Codec,
  type DecodeRequest,
  type Engine,
  type Failure,
  type FailureCode,
  fail,
  type Result,
  type Signal,
  type Step,
  type Surface,
  succeed,
  type Task,
} from './engine.ts'
export {
  type Evidence,
  isReadable,
  type OutlineFacts,
  type Side,
  type TextFacts,
  type TextKind,
  type TimeLeft,
  textFrame,
} from './evidence.ts'
export { failureWords } from './failure-words.ts'
export { EXTENSIONS, extensionOf } from './formats/signature.ts'
export { frameDocument, USUAL_MARGIN } from './frame-document.ts'
export { distance, mapQuad, perimeterOf } from './geometry/quad.ts'
export { quadWithin } from './geometry/quad-within.ts'
export { inspect, inspectPair } from './inspect.ts'
export { isMaterialId, type Material, type MaterialId, materialOf } from './material.ts'
export type { Format, Language, Photo, Point, Quad, Raster, Size, SlotId, Words } from './model.ts'
export type { PairRefusal, PairSide } from './pair/match-sides.ts'
export { type PairOutcome, repairPair } from './pair/repair-pair.ts'
export {
  groupTitles,
  materialOfSlot,
  type Organiser,
  type Paper,
  type Plan,
  pairsOf,
  type Slot,
  type SlotGroup,
  slotsOf,
} from './plan.ts'
export type { Wishes } from './prescribe.ts'
export { prescribe } from './prescribe.ts'
export { probe } from './probe.ts'
export type { Profile } from './profile.ts'
export { isProfileId, type ProfileId, profiles } from './profiles/index.ts'
export { type PaperRule, PROVINCES, type Province, paperRules } from './province.ts'
export {
  type Deadline,
  letterDeadline,
  letterMonths,
  policeDeadline,
  type Registrar,
  realNameWait,
  type Wait,
} from './readiness/deadlines.ts'
export { type DomainSuffix, domainSuffix } from './readiness/domain-suffix.ts'
export { DOMAIN_DAYS, type DomainTerm, domainTerm } from './readiness/domain-term.ts'
export { type FooterLink, footerLink } from './readiness/footer-link.ts'
export { type MessageDeadline, messageDeadline } from './readiness/message-deadline.ts'
export { paperWords } from './readiness/paper-words.ts'
export { missingServiceNumbers } from './readiness/service-numbers.ts'
export { type SourceCode, sourceOf } from './readiness/sources.ts'
export { type Certainty, type FactId, facts, type Sourced, type TopicId, topics } from './readiness/topics.ts'
export { rectifyPhoto } from './rectify-photo.ts'
export { refinePhoto } from './refine-photo.ts'
export { render } from './render.ts'
export { type Deliverable, repair } from './repair.ts'
export { failureOf, makeReport, type Report, type ReportedFailure } from './report.ts'
export type { StitchPart } from './stitch/arrange.ts'
export type { StitchedPart } from './stitch/look-again.ts'
export { type Stitched, type StitchOutcome, stitch } from './stitch/stitch.ts'
export { textTarget } from './text-target.ts'
export { byWeight, type Verdict, verdictOf, type Weight, weightOf } from './verdict.ts'

/**
 * The journey language's one door: text in, snapshots, findings and views out. Pure: no editor, no protocol, no file
 * system, no clock. Offsets are UTF-16 code units; `LineIndex` turns them into lines and characters.
 */
import { ignoreFixIn } from './checks/ignore-fix.ts';
import { inspectorFor } from './checks/inspector.ts';
import type { Rules } from './checks/rules.ts';
import { Snapshot } from './model/snapshot.ts';
import type { Fix, Problem } from './text/problem.ts';

export type { Check, Options } from './checks/check.ts';
export { fixesFor } from './checks/fixes-for.ts';
export { checks } from './checks/index.ts';
export { ownerChoices } from './checks/owner-fixes.ts';
export type { Rule, Rules } from './checks/rules.ts';
export { affectedTeams } from './diff/affected-teams.ts';
export type * from './diff/change.ts';
export { changeClasses, changeCodes } from './diff/classes.ts';
export { diffProjects } from './diff/diff-projects.ts';
export { base64 } from './exchange/base64.ts';
export { type ChangedMap, changedMaps } from './exchange/changes/changed-maps.ts';
export { changesBody, type ListedChange } from './exchange/changes/changes-body.ts';
export { changesPage } from './exchange/changes/changes-page.ts';
export { changesSince } from './exchange/deck/behind.ts';
export { compareDeck, type DeckComparison } from './exchange/deck/compare-deck.ts';
export { exportFiles } from './exchange/export.ts';
export { asOnDisk, fileNameOf } from './exchange/file-names.ts';
export { type Format, type FormatName, formats, type ViewName } from './exchange/formats.ts';
export type { PageData } from './exchange/html/export-html.ts';
export { openSaved } from './exchange/html/saved-project.ts';
export {
  type Imported,
  type ImportFormat,
  type ImportOptions,
  type ImportRemark,
  type ImportSource,
  importFiles,
} from './exchange/import.ts';
export {
  formatOf,
  type ImportedAll,
  importAll,
  importInWords,
  type KnownSource,
} from './exchange/import-all.ts';
export type {
  DrawBeside,
  Exported,
  ExportedFile,
  ExportTools,
  PngDrawers,
  PngLook,
  Revision,
} from './exchange/job.ts';
export { picturesOf } from './exchange/pictures.ts';
export { fixAll } from './fix-all.ts';
export { type Formatting, format, formatText } from './format.ts';
export { helpFor } from './help.ts';
export { languageMistakes } from './mistake-codes.ts';
export { akinFeelings } from './model/akin-feelings.ts';
export {
  type CurvePoint,
  curveOf,
  drawCurve,
  highestOf,
  lowestOf,
  pointInWords,
} from './model/curve.ts';
export { ageInWords } from './model/dates.ts';
export { declareEmotion, declareMissing } from './model/declare-missing.ts';
export {
  type Brand,
  type CustomerPromise,
  type Element,
  type Entry,
  elementsOf,
  type Gap,
  type Journey,
  type Named,
  type Persona,
  type Stage,
  type Team,
  type Touchpoint,
  type Unit,
  type Vocabulary,
} from './model/elements.ts';
export { expectedPromises, openExpectations } from './model/expectations.ts';
export { type Expected, expectedAt } from './model/expected-at.ts';
export type { Facts } from './model/facts.ts';
export { scoreOf, writtenScore } from './model/feelings.ts';
export { neighboursIn } from './model/journey-path.ts';
export { resolve } from './model/link.ts';
export { type Meaning, meaningOf, wordMeaning } from './model/meaning.ts';
export { measuresOn, missesTarget, outcomeOf } from './model/measures.ts';
export { type NextKeyword, nextKeywords } from './model/next-keywords.ts';
export { type Occurrence, occurrenceAt, occurrencesIn, occurrencesOf } from './model/occurrences.ts';
export { offersAt } from './model/offers.ts';
export { openAt } from './model/open-at.ts';
export { ownedByNobody, ownerOf } from './model/ownership.ts';
export { projectMeasures } from './model/project-measures.ts';
export { targetInWords } from './model/promise-measures.ts';
export { reasonInBrief, reasonInWords, stateInWords } from './model/reason-in-words.ts';
export { rename } from './model/rename.ts';
export { renameTarget } from './model/rename-target.ts';
export {
  isOverBudget,
  journeysOf,
  type PromiseState,
  promiseState,
  type Reason,
  reasonsFor,
  serves,
} from './model/serving.ts';
export type { Snapshot, TextChange, Update } from './model/snapshot.ts';
export { SourceFile } from './model/source-file.ts';
export { finish, type Steps } from './model/steps.ts';
export type { ProjectSummary } from './model/summary.ts';
export { type Owned, outerTeam, ownedBy } from './model/teams.ts';
export { type BuiltInChannel, channels } from './model/vocabulary/channels.ts';
export { emotionGroups, emotions } from './model/vocabulary/emotions.ts';
export { type KnownMeasure, knownMeasures } from './model/vocabulary/known-measures.ts';
export { type WeakPoint, weakPointsAmong } from './model/weak-points.ts';
export type { Answers, Chosen } from './scaffold/answers.ts';
export { firstProject } from './scaffold/first-project.ts';
export { type NewJourney, writeJourney } from './scaffold/new-journey.ts';
export type { Want } from './syntax/expected/wants.ts';
export { foldsIn } from './syntax/folds.ts';
export { indentBelow } from './syntax/format/indent-below.ts';
export { type KeywordHelp, keywordHelp } from './syntax/keyword-help.ts';
export { meantKeyword, propertyOn } from './syntax/keyword-lookup.ts';
export {
  type BlockKind,
  keywordTable,
  type PropertyKeyword,
  type ReferenceKind,
  synonyms,
} from './syntax/keywords.ts';
export { foldName, isName, nameFromTitle } from './syntax/names.ts';
export { nearest } from './syntax/nearest.ts';
export { quote } from './syntax/quoted.ts';
export { selectionsAt } from './syntax/selections.ts';
export { statementAt } from './syntax/statement-at.ts';
export type { Block, Measure, Part, Property, Reference, Statement, Tree, Written } from './syntax/tree.ts';
export { calledIn, decoded } from './text/address.ts';
export { applyEdits, type Edit } from './text/edit.ts';
export { escapeMarkdown } from './text/escape-markdown.ts';
export { harmless, harmlessLines } from './text/harmless.ts';
export { LineIndex, type Position, type Range } from './text/line-index.ts';
export type { FileEdits, Fix, Place, Problem, Related, Severity } from './text/problem.ts';
export type { Span } from './text/span.ts';
export { capital, counted, listed } from './text/wording.ts';
export { chosenJourney, type JourneyRequest } from './views/chosen-journey.ts';
export { drawJourneyDiagram, type JourneyView } from './views/journey/index.ts';
export { choicesIn, fitsFilter, type MapChoices, type MapFilter } from './views/map/filter.ts';
export { drawMap, type JourneyMap } from './views/map/index.ts';
export { setScore } from './views/map/set-score.ts';
export { drawOverview } from './views/overview/index.ts';
export { drawPromises } from './views/promises/index.ts';
export type { Colour, Theme } from './views/scene/palette.ts';
export { palettes } from './views/scene/palettes.ts';
export type { Scene } from './views/scene/scene.ts';
export { type Paint, svgOf } from './views/scene/svg.ts';

/** Opens a project without files. `today`, an ISO 8601 day, is what dates are compared with; `rules` are the project's settings of checks. */
export function openProject(options: { readonly today: string; readonly rules?: Rules }): Snapshot {
  return Snapshot.empty(options.today, inspectorFor(options.rules ?? {}));
}

/** The same project with other rules: everything is checked anew, nothing is read anew. */
export function withRules(snapshot: Snapshot, rules: Rules): Snapshot {
  return snapshot.inspectedBy(inspectorFor(rules));
}

/** A comment that silences a check's finding, its reason to be filled in; undefined where it cannot be silenced. */
export function ignoreFix(snapshot: Snapshot, problem: Problem): Fix | undefined {
  const file = snapshot.files.get(problem.uri);
  return file && ignoreFixIn(file, problem);
}
export { modelJson, modelOf } from './exchange/json/model.ts';
export type * from './exchange/json/project-model.ts';
export { isMeantBy } from './views/element-ids.ts';

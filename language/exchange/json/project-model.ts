/**
 * A project as plain data, as the JSON export writes it; `docs/model.schema.json` describes every field. What is not said
 * is left out, lists too, apart from those that are marked as always there. References are names.
 */
export interface ProjectModel {
  readonly $schema: string;
  readonly version: 1;
  readonly brand?: BrandModel;
  readonly vocabulary?: VocabularyModel;
  /** Always there, as are the other lists of the project. Each is ordered by name. */
  readonly teams: readonly TeamModel[];
  readonly personas: readonly PersonaModel[];
  readonly promises: readonly PromiseModel[];
  readonly journeys: readonly JourneyModel[];
}

/** What can be said about everything. */
export interface Annotated {
  readonly tags?: readonly string[];
  readonly notes?: readonly string[];
}

/** What has a name; something that lacks one by mistake has only an id and perhaps a title. */
export interface NamedModel extends Annotated {
  /** Tells it apart from everything else in the project; pictures call it the same. */
  readonly id: string;
  readonly name?: string;
  /** What people read; the name where no title is written. */
  readonly title?: string;
}

export interface EntryModel {
  readonly name: string;
  readonly title: string;
}

export interface BrandModel extends NamedModel {
  readonly values?: readonly EntryModel[];
}

export interface VocabularyModel extends Annotated {
  readonly channels?: readonly EntryModel[];
  readonly emotions?: readonly { readonly word: string; readonly score: number }[];
}

export interface TeamModel extends NamedModel {
  readonly lead?: string;
  readonly contact?: string;
  readonly partOf?: string;
}

/** A promise by its name, or what no promise answers yet, in words. */
export type ExpectationModel = { readonly promise: string } | { readonly text: string };

export interface PersonaModel extends NamedModel {
  readonly mostValuable?: true;
  readonly owner?: string;
  readonly expects?: readonly ExpectationModel[];
  readonly goals?: readonly string[];
  readonly quotes?: readonly string[];
  readonly research?: readonly DatedModel[];
}

export interface PromiseModel extends NamedModel {
  readonly status: 'draft' | 'live' | 'retired';
  readonly state: 'kept' | 'at-risk' | 'broken' | 'draft' | 'retired';
  /** Why it is broken or at risk, in words; the weightiest first. */
  readonly reasons?: readonly string[];
  readonly said?: readonly DatedModel[];
  readonly to?: readonly string[];
  readonly reflects?: readonly string[];
  readonly owner?: string;
  readonly costs?: ValueModel;
  readonly budget?: ValueModel;
  readonly measures?: readonly MeasureModel[];
  readonly research?: readonly DatedModel[];
}

export interface JourneyModel extends NamedModel {
  readonly status: 'current' | 'future';
  readonly for?: readonly string[];
  readonly owner?: string;
  readonly goals?: readonly string[];
  readonly improved?: readonly ImprovementModel[];
  readonly measures?: readonly MeasureModel[];
  readonly research?: readonly DatedModel[];
  readonly pains?: readonly string[];
  readonly opportunities?: readonly DoneModel[];
  readonly comparesWith?: string;
  /** Always there. */
  readonly stages: readonly StageModel[];
}

/** Touchpoints before the first stage stand in one that has neither name nor title. */
export interface StageModel extends NamedModel {
  readonly goals?: readonly string[];
  readonly quotes?: readonly string[];
  readonly measures?: readonly MeasureModel[];
  readonly pains?: readonly string[];
  readonly opportunities?: readonly DoneModel[];
  /** Always there, in the order in which the customer meets them. */
  readonly steps: readonly StepModel[];
}

export type StepModel = TouchpointModel | GapModel;

export interface TouchpointModel extends NamedModel {
  readonly kind: 'touchpoint';
  readonly for?: readonly string[];
  readonly channels?: readonly string[];
  /** It happens without the brand; `who` says with whom. */
  readonly outside?: { readonly who?: string };
  readonly owner?: string;
  readonly involves?: readonly string[];
  readonly goals?: readonly string[];
  readonly quotes?: readonly string[];
  readonly emotion?: EmotionModel;
  readonly effort?: 'low' | 'medium' | 'high';
  readonly momentOfTruth?: true;
  readonly delivers?: readonly string[];
  readonly explains?: readonly string[];
  readonly reflects?: readonly string[];
  readonly acknowledges?: readonly string[];
  readonly communicates?: readonly string[];
  readonly respects?: readonly string[];
  readonly measures?: readonly MeasureModel[];
  readonly research?: readonly DatedModel[];
  readonly pains?: readonly string[];
  readonly opportunities?: readonly DoneModel[];
  readonly evidence?: readonly string[];
  readonly frontstage?: readonly DoneModel[];
  readonly backstage?: readonly DoneModel[];
  readonly systems?: readonly string[];
  readonly takes?: ValueModel;
  readonly leadsTo?: readonly LinkModel[];
}

export interface GapModel extends Annotated {
  readonly kind: 'gap';
  readonly id: string;
  readonly title?: string;
  readonly duration?: ValueModel;
  /** Touchpoints: the name within the journey, or `journey.touchpoint`. */
  readonly bridgedBy?: readonly string[];
}

export interface EmotionModel {
  /** In lower case. */
  readonly word?: string;
  /** From -2 to 2: the one written there, else that of the word. */
  readonly score?: number;
  readonly why?: string;
}

export interface DatedModel {
  readonly text: string;
  /** ISO 8601 day. */
  readonly on?: string;
}

export interface DoneModel {
  readonly text: string;
  /** A team. */
  readonly by?: string;
}

export interface ImprovementModel {
  readonly on?: string;
  readonly for?: 'customer' | 'efficiency' | 'both';
  readonly text: string;
}

export interface LinkModel {
  /** A touchpoint's name within the journey or `journey.touchpoint`, or a journey's name. */
  readonly to: string;
  readonly kind: 'touchpoint' | 'journey' | 'unknown';
  readonly when?: string;
}

export interface MeasureModel {
  readonly name: string;
  readonly target?: { readonly op: '>=' | '<=' | '>' | '<' | '='; readonly value: ValueModel };
  readonly actual?: ValueModel;
  /** ISO 8601 day. */
  readonly on?: string;
  readonly source?: string;
}

export interface ValueModel {
  readonly kind: 'number' | 'percentage' | 'money' | 'duration';
  /** As it is written in a journey file, and exact. */
  readonly text: string;
  /** A percentage in percent, a duration in seconds, of a range the longer end. Left out where no number can hold it. */
  readonly amount?: number;
  /** ISO 4217, of money. */
  readonly currency?: string;
  /** Of `4.2 of 5`: 4.2 and 5. */
  readonly of?: { readonly part: number; readonly whole: number };
}

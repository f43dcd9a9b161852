import { readableColumns } from './columns.ts';

/** What headers say, as `plainHeader` leaves them, by the column that they mean. */
const spellings: Readonly<Record<string, string>> = {
  journey:
    'journey|customer journey|journey title|journey map|scenario|kundenreise|parcours|parcours client|viaje|viaje del cliente|jornada|reis|カスタマージャーニー|旅程',
  stage:
    'stage|phase|journey stage|journey phase|step group|section|chapter|lifecycle stage|customer stage|abschnitt|etappe|etape|etapa|fase|フェーズ|ステージ|阶段|阶段名称',
  touchpoint:
    'touchpoint|touch point|contact point|point of contact|interaction|customer interaction|kontaktpunkt|beruhrungspunkt|touchpunkt|point de contact|punto de contacto|ponto de contato|contactpunt|タッチポイント|接触点|触点|接点',
  step: 'step|journey step|action|customer action|user action|activity|customer activity|task|event|moment|what happens|doing|schritt|aktion|aktivitat|handlung|action client|accion|paso|passo|acao|stap|行動|アクション|行为',
  'wait-before': 'wait before|wait|waiting|waiting time|gap|gap before|delay|wartezeit|attente|espera',
  'wait-after': 'wait after|gap after',
  persona:
    'persona|customer|customer segment|segment|audience|actor|user|user type|kunde|zielgruppe|client|usuario|ペルソナ|用户',
  channel:
    'channel|process channel|medium|media|device|platform|where|kanal|kanale|canal|canaux|canale|kanaal|チャネル|渠道',
  outside: 'outside|external|third party',
  owner:
    'owner|owned by|responsible|responsible team|responsibility|department|team|accountable|process owner|touchpoint owner|verantwortlich|verantwortliche|abteilung|zustandig|responsable|equipe|responsabile|departamento|equipo|afdeling|eigenaar|担当|負責人|负责人|部门',
  involves:
    'involves|involved|involved team|also involved|supporting team|stakeholder|consulted|beteiligt|beteiligte',
  emotion:
    'emotion|emotional state|emotional journey|emotion curve|emotional curve|experience graph|feeling|customer feeling|customer emotion|mood|sentiment|feel|experience|gefuhl|stimmung|emocion|sentimiento|emozione|emocao|gevoel|emotie|感情|気持ち|情绪',
  score:
    'score|emotion score|emotional score|rating|emotion rating|sentiment score|satisfaction|satisfaction score|emotion level|emotional level|experience score|experience rating|bewertung|zufriedenheit|note client|puntuacion|calificacion|punteggio|pontuacao|評価|评分',
  why: 'why|reason|because|emotion reason|grund|warum|raison|pourquoi|razon|motivo|理由',
  effort: 'effort|customer effort|effort level|aufwand|esfuerzo|sforzo|esforco',
  'moment-of-truth':
    'moment of truth|moments of truth|mot|critical moment|key moment|moment der wahrheit|moment de verite|momento de la verdad',
  delivers: 'delivers|delivers promise|promise|promise kept|brand promise|versprechen|promesse|promesa',
  explains: 'explains|explains promise',
  reflects: 'reflects|brand value',
  acknowledges: 'acknowledges|acknowledge|acknowledgement|recognition',
  communicates: 'communicates|communicate|communication|message',
  respects: 'respects|respect',
  goal: 'goal|customer goal|user goal|need|customer need|job|job to be done|expectation|objective|motivation|ziel|bedurfnis|objectif|besoin|objetivo|necesidad|obiettivo|ゴール|目标',
  quote:
    'quote|customer quote|think|think feel|thought|thinking|customer thought|verbatim|voice of customer|says|zitat|gedanke|gedanken|citation|pensee|cita|pensamiento|思考|想法',
  pain: 'pain|pain point|painpoint|problem|issue|frustration|friction|barrier|challenge|weakness|negative|schmerzpunkt|probleme|hurde|irritant|point de douleur|punto de dolor|dolor|problema|pijnpunt|課題|痛点',
  opportunity:
    'opportunity|idea|improvement|solution|recommendation|suggestion|potential|chance|chancen|idee|ideen|verbesserung|opportunite|oportunidad|idea de mejora|oportunidade|opportunita|kans|機会|机会',
  evidence: 'evidence|physical evidence|artifact|artefact|prop|material|document|beweis|preuve|evidencia',
  frontstage:
    'frontstage|front stage|frontstage action|frontstage activity|employee action|onstage|on stage|visible action',
  backstage:
    'backstage|back stage|backstage action|backstage activity|internal process|internal action|behind the scene|hintergrund',
  system:
    'system|supporting system|support process|technology|tool|it system|software|application|systeme|sistema',
  takes: 'takes|duration|time|how long|time spent|length|dauer|duree|duracion|durata|duracao|duur|所要時間',
  'leads-to': 'leads to|next touchpoint|goes to|followed by|next|branch',
  measure: 'measure|metric|kpi|kpis|measurement|key figure|messgrosse|kennzahl|indicateur|indicador|metrica',
  research:
    'research|source|research source|insight|data source|finding|forschung|quelle|recherche|investigacion',
  note: 'note|comment|remark|description|detail|summary|narrative|storyline|notiz|kommentar|bemerkung|beschreibung|commentaire|description detaillee|nota|comentario|descripcion|descricao|opmerking|備考|メモ|备注|描述',
  tag: 'tag|label|category|keyword|theme|schlagwort|etiquette|etiqueta',
  for: 'for|for persona|only for',
};

/** A header without what people vary: case, accents, signs, what stands in brackets, and the plural's s. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => (/[\u3099\u309A]/.test(marks) ? marks : ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[([{（【].*?[)\]}）】]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (/[a-z]{3,}s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? singular(word) : word))
    .join(' ');
}

/** What is longer than this is no header. */
const longest = 200;

/** The column that a header means; `step` for what is a touchpoint where no other column is. */
export function meantColumn(header: string): string | undefined {
  if (header.length > longest) return undefined;
  const plain = plainHeader(header);
  // German has its plurals with e and n.
  const exact = known.get(plain) ?? known.get(plain.replace(/(?<=\p{L}{5})(?:en|e|n)$/u, ''));
  if (exact !== undefined || plain === '') return exact;
  // 'Feelings / emotions', 'Pain points and problems', 'Channel or device': what any part says.
  const parts = header.split(/[/&+,|:\n]|\band\b|\bor\b|\bund\b|\bet\b|\by\b/i);
  return parts.length < 2 ? undefined : parts.map((part) => known.get(plainHeader(part))).find(Boolean);
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const known: ReadonlyMap<string, string> = new Map([
  ...Object.entries(spellings).flatMap(([key, said]) =>
    said.split('|').map((spelling) => [plainHeader(spelling), key] as const),
  ),
  ...readableColumns.flatMap(({ key, header }) => [
    [plainHeader(key), key] as const,
    [plainHeader(header), key] as const,
  ]),
]);

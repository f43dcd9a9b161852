import { latest } from '../preview/latest.ts';
import type { DrawMessage, PreviewState, ToPage, ViewName } from '../preview/messages.ts';
import { changeParts } from './change-parts.ts';
import { hideDetails, listenToDetails } from './details.ts';
import { listenToDragging, settlePoint } from './dragging.ts';
import { isReadOnly, onEditorMessage, remember, remembered, tellEditor } from './editor.ts';
import { hideEmpty, listenToBanner, mistakeSentence, showBanner, showEmpty } from './notices.ts';
import { listenToOptions, showOptions } from './options.ts';
import { page } from './page.ts';
import { paint, showLegend } from './painters.ts';
import { listenToPan } from './pan.ts';
import { listenToPicker, showJourneys } from './picker.ts';
import { listenToSearch, searchAgain } from './searching.ts';
import { focusAgain, listenToSelection, setCurrent, swapIn } from './selecting.ts';
import { copyPicture, listenToSharing } from './sharing.ts';
import { keepInSight, listenToSticky } from './sticky.ts';
import { fillTable, listenToTable, markInTable } from './table.ts';
import { listenToTabs, markTab } from './tabs.ts';
import { listenToUndo } from './undoing.ts';
import { listenToZoom, setSize } from './zoom.ts';

/** The picture on show: of what, drawn from what, and whether that text was free of mistakes. */
let standing:
  | { view: ViewName; journey: string | undefined; from: string; text: string; whole: boolean }
  | undefined;

let state: Partial<PreviewState> = remembered();

const outOfSight = document.createElement('div');
outOfSight.id = 'out-of-sight';
outOfSight.setAttribute('aria-hidden', 'true');
document.body.append(outOfSight);

const drawLatest = latest(async (message: DrawMessage) => {
  await show(message);
  tellEditor({ type: 'drawn', serial: message.serial });
});

listenToTabs();
if (!isReadOnly) {
  listenToDragging();
  listenToUndo();
}
listenToSelection();
listenToDetails();
listenToOptions();
listenToSharing();
listenToSearch();
listenToSticky();
listenToTable(state.table, (table) => {
  keep({ table });
  searchAgain();
});
listenToPan();
listenToPicker();
listenToBanner();
listenToZoom(state.zoom, (zoom) => keep({ zoom }));
onEditorMessage((message: ToPage) => {
  if (message.type === 'draw') drawLatest(message);
  else if (message.type === 'current') mark(message.id);
  else if (message.type === 'focus') focusAgain();
  else if (message.type === 'picture') void copyPicture(message.png);
  else showBanner(message.sentence);
});
tellEditor({ type: 'ready' });

async function show(message: DrawMessage): Promise<void> {
  const { uri, view, journey, follows, mistake, text } = message;
  const { journey: _, ...rest } = state;
  state = rest;
  keep({ uri, view, ...(follows || journey === undefined ? {} : { journey }) });
  markTab(view);
  showJourneys(message);
  showOptions(message.map);
  settlePoint();
  if (mistake !== undefined && standing?.whole === true && isOf(standing, message)) {
    showBanner(mistakeSentence(mistake, 'older'), mistake);
  } else if (text === '') {
    clear(message);
  } else {
    await drawNew(message);
  }
  mark(message.current);
}

function mark(current: string | undefined): void {
  setCurrent(current);
  markInTable(current);
}

function clear({ view, reason, mistake }: DrawMessage): void {
  takeDown(view);
  showEmpty(reason);
  showBanner(mistake && mistakeSentence(mistake, 'none'), mistake);
}

/** Leaves the page of this view without a picture. */
function takeDown(view: ViewName): void {
  standing = undefined;
  showPaperOf(view);
  page.drawing.replaceChildren();
  fillTable();
  page.legend.hidden = true;
}

/** The style sheet gives each view its colours, and the page around it with them. */
function showPaperOf(view: ViewName): void {
  page.drawing.dataset.view = view;
  document.body.dataset.view = view;
}

function isOf({ view, journey }: NonNullable<typeof standing>, message: DrawMessage): boolean {
  return view === message.view && journey === message.journey;
}

async function drawNew(message: DrawMessage): Promise<void> {
  const { view, journey, text, elements, mistake } = message;
  const from = JSON.stringify([view, text, elements]);
  try {
    if (standing?.from !== from) {
      const isSame = message.kind === 'svg' && standing?.view === view;
      if (!isSame || !changeParts(standing?.text ?? '', text)) await swapPicture(message);
      hideDetails();
      // It asks how far the picture is scrolled, which is known once that is laid out.
      requestAnimationFrame(keepInSight);
      fillTable();
      searchAgain();
    }
    standing = { view, journey, from, text, whole: mistake === undefined };
    showBanner(mistake && mistakeSentence(mistake, 'partial'), mistake);
  } catch (error) {
    // The reader keeps the last picture of this view; the cause is for whoever looks at the console.
    console.error(error);
    hideEmpty();
    if (standing?.view !== view) takeDown(view);
    const older = standing === undefined ? '' : ' Until then this is the last one that could be.';
    showBanner(`The picture could not be drawn.${older}`);
  }
}

async function swapPicture(message: DrawMessage): Promise<void> {
  const picture = await paint(message, outOfSight);
  hideEmpty();
  showPaperOf(message.view);
  setSize(picture.svg);
  swapIn(picture.svg);
  await showLegend(picture);
}

function keep(changed: Partial<PreviewState>): void {
  state = { ...state, ...changed };
  const { uri } = state;
  if (uri !== undefined) remember({ ...state, uri });
}

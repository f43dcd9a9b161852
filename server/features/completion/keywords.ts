import { CompletionItemKind, MarkupKind, type TextEdit } from 'vscode-languageserver';
import {
  keywordHelp,
  meantKeyword,
  type NextKeyword,
  nextKeywords,
  synonyms,
} from '../../../language/index.ts';
import type { Answer } from './answer.ts';
import { behindKeyword } from './behind-keyword.ts';
import type { Site } from './site.ts';
import { wholeBlock } from './whole-blocks.ts';

/** The keywords that may begin this line, each with what it is for, and those that open a block also as a whole one. */
export function keywords(site: Site): Answer[] {
  const { file, expected, facts } = site;
  const meant = meantBy(site);
  return nextKeywords(file, expected.start, expected.element, facts).flatMap((next) => {
    const answer = keywordAnswer(next, meant, site);
    const whole = expected.isLast && site.client.snippets ? wholeBlock(next, site) : undefined;
    if (whole === undefined) return [answer];
    return [
      answer,
      { ...answer, kind: CompletionItemKind.Snippet, isSnippet: true, goesOn: false, ...whole },
    ];
  });
}

function keywordAnswer(next: NextKeyword, meant: readonly string[], site: Site): Answer {
  const { keyword, on } = next;
  const help = keywordHelp(keyword, on);
  return {
    label: keyword,
    kind: on === undefined ? CompletionItemKind.Struct : CompletionItemKind.Keyword,
    note: help?.summary,
    detail: help?.summary,
    about: help && { kind: MarkupKind.Markdown, value: `\`\`\`journey\n${help.example}\n\`\`\`` },
    search: searchedAs(keyword, meant, site.expected.typed),
    edits: indented(next, site),
    ...(site.expected.isLast ? behindKeyword(next, site) : {}),
  };
}

/** The keywords that what is typed stands for: by another name that people know, or misspelt. */
function meantBy({ expected }: Site): readonly string[] {
  const typed = expected.typed.toLowerCase();
  if (typed.length < 3) return [];
  const known = [...synonyms].flatMap(([word, meant]) => (word.startsWith(typed) ? [meant] : []));
  const near = meantKeyword(typed, expected.element?.kind);
  return near === undefined ? known : [...known, near];
}

/** Also found by what it is called elsewhere, and where it is misspelt. */
function searchedAs(keyword: string, meant: readonly string[], typed: string): string {
  const isFound = keyword.startsWith(typed.toLowerCase());
  return !isFound && meant.includes(keyword) ? `${typed} ${keyword}` : keyword;
}

/** Puts the line where the keyword belongs, if it is not there. */
function indented({ indent }: NextKeyword, { file, expected }: Site): TextEdit[] {
  const { line, character } = file.lines.position(expected.start);
  const start = file.lines.offset({ line, character: 0 });
  const written = file.text.slice(start, expected.start);
  const mark = written.startsWith('\uFEFF') ? 1 : 0;
  if (written.slice(mark) === indent) return [];
  return [{ range: { start: { line, character: mark }, end: { line, character } }, newText: indent }];
}

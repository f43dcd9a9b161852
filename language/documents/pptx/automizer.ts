/** The library that knows how slides move between decks: a file of its own, so that it is loaded for templates only. */
export { Automizer } from 'pptx-automizer';

/**
 * Property tests make up the same inputs in every run, so that a change fails by what it does and not by chance.
 * `SEED=new` makes up others, and `SEED=NUMBER` those of a run whose failure named that number.
 */
import fc from 'fast-check';

const usual = 20261122;
const wanted = process.env.SEED ?? '';

if (wanted !== 'new') fc.configureGlobal({ seed: wanted === '' ? usual : Number(wanted) });

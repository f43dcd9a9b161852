import { CannotRun } from '../cannot-run.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { Io } from '../io.ts';
import { absolutePath, realPath } from '../paths.ts';

/** Where to look, and the repository around it, which is asked for once at most. */
export interface Place {
  readonly io: Io;
  /** As it was typed. */
  readonly typed: string;
  readonly path: string;
  repository(): Repository | undefined;
}

export function placeOf(io: Io, typed: string): Place {
  const path = realPath(absolutePath(io.folder, typed));
  let opened: { readonly repository: Repository | undefined } | undefined;
  return {
    io,
    typed,
    path,
    repository() {
      opened ??= { repository: openRepository(path, io.env) };
      return opened.repository;
    },
  };
}

/** Whoever compares folders need not have git. */
export function repositoryIfAny(place: Place): Repository | undefined {
  try {
    return place.repository();
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

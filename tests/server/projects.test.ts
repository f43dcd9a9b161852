import { expect, test } from 'vitest';
import { openProject } from '../../language/index.ts';
import { Projects } from '../../server/workspace/projects.ts';

const file = 'file:///p/a.journey';
const settings = { uri: 'file:///p/waymark.json', text: '{}', rules: {}, problems: [] };

function projectsWithOneFile(): Projects {
  const projects = new Projects(openProject, () => '2026-10-01');
  projects.join(file, { root: 'file:///p', silent: false });
  return projects;
}

test('a project that holds nothing any more is forgotten', () => {
  const projects = projectsWithOneFile();
  const project = projects.holderOf(file) ?? expect.fail('no project');
  projects.dropIfEmpty(project);
  expect(projects.all()).toEqual([project]);
  expect(projects.sendAway(new Map())).toEqual([file]);
  projects.dropIfEmpty(project);
  expect(projects.all()).toEqual([]);
  expect(projects.holderOf(file)).toBeUndefined();
});

test('settings alone make a project, and keep it', () => {
  const projects = new Projects(openProject, () => '2026-10-01');
  const found = { root: 'file:///p', settings, files: new Set<string>() };
  projects.configure([found]);
  const project = projects.configuredBy(settings.uri) ?? expect.fail('no project');
  projects.dropIfEmpty(project);
  expect(projects.all()).toEqual([project]);
  projects.configure([]);
  projects.dropIfEmpty(project);
  expect(projects.all()).toEqual([]);
});

import { n, some } from './locale.ts';

export const frame = {
  number: n,

  // Frame
  outline: 'Outline',
  noHeadings: 'This article has no headings.',
  findings: 'Findings',
  page: 'Article',
  showOutline: 'Outline',
  showPanel: 'Side panel',
  panel: 'Side panel',
  tab: { findings: 'Findings', decisions: 'Decisions', overview: 'Overview' },
  save: 'Save',
  export: 'Export…',
  copy: 'Copy as Markdown',
  licences: 'Licences',

  // Guide
  guide: 'User guide',
  searchGuide: 'Search the guide',
  sections: (count: number) =>
    count === 0 ? 'No section is about that.' : some(count, 'section', 'sections'),

  // Command palette
  palette: 'Command palette',
  searchCommands: 'Search the commands',
  commands: 'Commands',
  noSuchCommand: 'No command is called that.',
} as const;

export const shortcuts = {
  shortcuts: 'Keyboard shortcuts',
  shortcutGroups: [
    {
      title: 'In the panel',
      keys: [
        ['Enter', 'Accept'],
        ['Alt 1', 'Accept the first fix; 2 and 3 likewise'],
        ['Delete', 'Keep as it is'],
        ['Shift Delete', 'More ways to keep it'],
        ['E', 'Write your own words; Enter accepts them, Esc gives them up'],
        ['Esc', 'Back to the page'],
        ['F6', 'Next pane, from anywhere; with Shift the one before'],
      ],
    },
    {
      title: 'In the decisions',
      keys: [
        ['Enter', 'Go to it, or to the first of its places'],
        ['Delete', 'Take it back'],
      ],
    },
    {
      title: 'In “What changed”',
      keys: [
        ['N', 'Next change; P for the one before'],
        ['Delete', 'Take it back'],
        ['Esc', 'Back to the page'],
      ],
    },
    {
      title: 'On the board',
      keys: [
        ['Enter', 'Open the article'],
        ['Mod F', 'Find an article by its words'],
        ['F7', 'List the folder anew, and check all of it'],
        ['Esc', 'Back to the article on the page'],
      ],
    },
    {
      title: 'On the page',
      keys: [
        ['Mod .', 'Open the card of the finding at the caret'],
        ['Mod B', 'Bold'],
        ['Mod I', 'Italic'],
        ['Mod `', 'Code'],
        ['Mod Shift X', 'Struck out'],
        ['Mod Alt 1', 'Heading; 2 to 6 likewise, 0 for a paragraph'],
        ['Mod L', 'Make a list item a task, or tick it'],
        ['Tab', 'Move a list item in, with Shift out; next cell of a table'],
        ['Shift Enter', 'Break the line'],
      ],
    },
  ],
} as const;

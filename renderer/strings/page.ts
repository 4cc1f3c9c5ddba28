export const page = {
  // Links
  link: 'Link',
  address: 'Address',
  apply: 'Apply',
  remove: 'Remove',
  openLink: 'Open',
  linkNeedsWords: 'Select the words that are to be a link, within one paragraph.',
  noAddress: 'Type an address first.',
  unsafeAddress:
    'A link leads to a web page (http, https), a mailbox (mailto) or a file beside the article.',
  brokenAddress: 'This address is not whole. Expected something like https://example.org.',
  notOutside: 'Only web and mail addresses can be opened from here.',

  notInTable: 'There is no table at the caret.',

  // Tasks
  task: 'Done',
} as const;

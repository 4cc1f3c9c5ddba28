import fc from 'fast-check';

// The same tree gets the same answer from `npm test`. `npm run test:fuzz` looks further each time.
if (process.env.npm_lifecycle_event !== 'test:fuzz') fc.configureGlobal({ seed: 20_261_125 });

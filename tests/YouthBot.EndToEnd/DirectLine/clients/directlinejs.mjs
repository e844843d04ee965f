// Runs one scenario with the official client: node directlinejs.mjs <address of the server> <scenario>
import { scenarios } from './scenarios.mjs';
import { Server } from './server.mjs';
import { step } from './steps.mjs';

const [address, name] = process.argv.slice(2);
let code = 1;
try {
  if (!(name in scenarios)) throw new Error(`There is no scenario '${name}', only: ${Object.keys(scenarios).join(', ')}`);
  await scenarios[name](new Server(address));
  step('done');
  code = 0;
} catch (error) {
  step('failed', { reason: error.stack });
}

// the client's timers would keep it running; nothing that was printed may be lost
process.stdout.write('', () => process.exit(code));

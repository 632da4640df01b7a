import { startEmulator } from '../../src/local/emulator.js';

/** The table emulator in a process of its own, in memory, so that it takes none of the bot's time: prints where it is. */
const emulator = await startEmulator({ inMemory: true });
console.log(emulator.connectionString);
process.on('disconnect', () => process.exit());

import { createServer } from 'node:net';

/**
 * Whether nobody listens on a port of this machine.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}

/**
 * The first free port of this machine, counting up.
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePort(first) {
  return (await isFree(first)) ? first : freePort(first + 1);
}

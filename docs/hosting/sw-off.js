// Takes the offline copy back from every device: put this up as sw.js, in place of the built one.
// The answers on the device are not touched. See docs/hosting.md, "Taking it back".
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}

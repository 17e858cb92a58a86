// Keeps the one page, and hands it out with or without a network.
const NAME = 'page';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.add('./')));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(caches.match('./').then((kept) => kept ?? fetch(event.request)));
});

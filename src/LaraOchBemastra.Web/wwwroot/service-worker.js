// Gives the public page when there is no network, and what that page is drawn with. It keeps nothing itself: only what
// take-along.js has put into the cache, never a page of somebody who is signed in.
'use strict';

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => await caches.match('/offline', { ignoreVary: true }) ?? Response.error()));
  } else if (['style', 'script', 'font', 'image'].includes(request.destination)) {
    event.respondWith(fetch(request).catch(async () => await caches.match(request, { ignoreVary: true }) ?? Response.error()));
  }
});

import { kept, worker } from "./scope.ts";

// What stands at the worker's address where a newsroom wants none (`features: { offline: false }`): browsers that have
// the other one fetch this at their next visit. It forgets everything that was kept, and then itself.
worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const ours = (await caches.keys()).filter(
    (name) => Object.values<string>(kept).includes(name) || name.endsWith(worker.registration.scope),
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

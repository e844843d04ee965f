// What the client takes from a browser and Node has not. Every request and every socket is a step, so that a test sees what the client
// really did, and a scenario can cut the line under it.
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';
import { step } from './steps.mjs';

const sockets = new Set();

globalThis.XMLHttpRequest = class extends XMLHttpRequest {
  open(method, address, ...rest) {
    const path = address.split('/v3/directline/')[1].replace(/[0-9a-f]{32}/, '{id}');
    this.addEventListener('load', () => step('request', { method, path, code: this.status }));
    super.open(method, address, ...rest);
  }
};

globalThis.WebSocket = class extends WebSocket {
  constructor(address) {
    super(address);
    sockets.add(this);
    this.on('open', () => step('socket', { state: 'open' }));
    this.on('close', code => {
      sockets.delete(this);
      step('socket', { state: 'closed', code });
    });
  }
};

/** Cuts the line as a tunnel does: the TCP connection is gone, and nobody said goodbye. */
export function cutTheLine() {
  for (const socket of sockets) socket.terminate();
}

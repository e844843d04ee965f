// The server as the scenarios reach it beside the client, for what a host page does and for the truth to compare with.

export class Server {
  constructor(address) {
    this.address = address.replace(/\/$/, '');
  }

  /** A token for a conversation that has not begun, as another site's own server asks for it. */
  async token(user) {
    const body = user && { user: { id: user } };
    const response = await this.#call('POST', '/v3/directline/tokens/generate', 'development-only-secret', body);
    return await response.json();
  }

  /** The whole history, in order. */
  async history({ conversationId, token }) {
    const response = await this.#call('GET', `/v3/directline/conversations/${conversationId}/activities`, token);
    return (await response.json()).activities;
  }

  /** Erases a conversation, as our own page does. */
  async erase({ token }) {
    await this.#call('DELETE', '/chat', token, undefined, { Origin: this.address, 'X-YouthBot': '1' });
  }

  async #call(method, path, credential, body, headers) {
    const response = await fetch(this.address + path, {
      method,
      headers: { Authorization: `Bearer ${credential}`, 'Content-Type': 'application/json', ...headers },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response;
  }
}

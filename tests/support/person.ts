import { randomUUID } from 'node:crypto';

export interface Answer<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

/** Someone with a cookie jar who talks to an instance as a browser does. */
export class Person {
  private readonly jar = new Map<string, string>();
  email = '';

  constructor(
    private readonly url: string,
    private readonly language = 'fr',
  ) {}

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Any call; `Body` is what the caller expects to read. */
  async call<Body = { code?: string }>(
    method: string,
    path: string,
    json?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send<Body>(method, path, json === undefined ? undefined : JSON.stringify(json), {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    });
  }

  /** As `call`, but anything other than success is a failure of the test. */
  async must<Body = Record<string, unknown>>(method: string, path: string, json?: unknown): Promise<Body> {
    const answer = await this.call<Body>(method, path, json);
    if (answer.status >= 300) throw new Error(`${method} ${path} → ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async upload<Body = { id: string; code?: string }>(
    path: string,
    bytes: Buffer,
    name = 'photo.jpg',
    fields: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    return this.send<Body>('POST', path, form, {});
  }

  async bytes(path: string, headers: Record<string, string> = {}): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(this.url + path, { headers: { cookie: this.cookie, ...headers } });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
  }

  /** Registers somebody new with the given profession and signs in. */
  async join(over: Record<string, unknown> = {}): Promise<this> {
    this.email = `person-${randomUUID()}@clinic.example`;
    const password = 'cheval exact pile agrafe';
    await this.must('POST', '/api/auth/register', {
      email: this.email,
      password,
      givenName: 'Camille',
      familyName: 'Fictive',
      profession: '10',
      specialties: ['SM15'],
      country: 'FR',
      locale: 'fr',
      ...over,
    });
    await this.must('POST', '/api/auth/sign-in', { email: this.email, password });
    return this;
  }

  private async send<Body>(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: { origin: this.url, 'accept-language': this.language, ...(this.jar.size > 0 && { cookie: this.cookie }), ...headers },
      ...(body !== undefined && { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (/max-age=0/i.test(line)) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    const text = await response.text();
    return {
      status: response.status,
      body: (text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text) as Body,
      headers: response.headers,
    };
  }
}

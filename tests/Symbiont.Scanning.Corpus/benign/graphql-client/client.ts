export interface GraphQLError { message: string; path?: (string | number)[] }

export class GraphQLRequestError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((e) => e.message).join('; '));
    this.name = 'GraphQLRequestError';
  }
}

interface Options { url: string; token?: () => string | undefined; retries?: number }

/** Sends queries with variables; retries on 502, 503 and 504 with a growing pause. */
export class GraphQLClient {
  constructor(private readonly options: Options) {}

  async query<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { url, token, retries = 3 } = this.options;
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token?.() ? { authorization: `Bearer ${token()}` } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      if ([502, 503, 504].includes(response.status) && attempt < retries) {
        await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
        continue;
      }
      const { data, errors } = (await response.json()) as { data: T; errors?: GraphQLError[] };
      if (errors?.length) throw new GraphQLRequestError(errors);
      return data;
    }
  }
}

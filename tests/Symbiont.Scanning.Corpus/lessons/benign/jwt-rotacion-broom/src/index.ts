import { createHash, createHmac, timingSafeEqual } from "node:crypto";

const b64 = (x: Buffer | string) => Buffer.from(x).toString("base64url");
const huella = (clave: string) => createHash("sha256").update(clave).digest("hex").slice(0, 8);

/** Varias claves a la vez: se firma con la primera y se aceptan todas, hasta que caduquen las antiguas. */
export class Llavero {
  private readonly porId: Map<string, string>;

  constructor(private readonly claves: string[]) {
    if (!claves.length) throw new Error("sin claves");
    this.porId = new Map(claves.map((c) => [huella(c), c]));
  }

  firmar(datos: object, segundos = 3600): string {
    const ahora = Math.floor(Date.now() / 1000);
    const cabeza = b64(JSON.stringify({ alg: "HS256", typ: "JWT", kid: huella(this.claves[0]) }));
    const texto = `${cabeza}.${b64(JSON.stringify({ ...datos, iat: ahora, exp: ahora + segundos }))}`;
    return `${texto}.${b64(createHmac("sha256", this.claves[0]).update(texto).digest())}`;
  }

  verificar<T>(token: string): T {
    const [cabeza, cuerpo, firma] = token.split(".");
    const datos = JSON.parse(Buffer.from(cuerpo, "base64url").toString());
    const { alg, kid } = JSON.parse(Buffer.from(cabeza, "base64url").toString());
    if (alg !== "HS256") throw new Error("algoritmo");
    // los tokens de la versión 1 no llevan kid y van con la última clave
    const clave = kid === undefined ? this.claves[this.claves.length - 1] : this.porId.get(kid);
    if (clave === undefined) throw new Error("clave desconocida");
    const debe = createHmac("sha256", clave).update(`${cabeza}.${cuerpo}`).digest();
    const tiene = Buffer.from(firma, "base64url");
    if (debe.length !== tiene.length || !timingSafeEqual(debe, tiene)) throw new Error("firma");
    if (datos.exp < Date.now() / 1000) throw new Error("caducado");
    return datos as T;
  }
}

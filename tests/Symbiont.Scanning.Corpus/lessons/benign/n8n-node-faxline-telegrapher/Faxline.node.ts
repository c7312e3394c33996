import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from "n8n-workflow";

export class Faxline implements INodeType {
  description: INodeTypeDescription = {
    displayName: "Faxline",
    name: "faxline",
    group: ["output"],
    version: 1,
    description: "Sends a PDF by fax, and keeps the receipt in your bucket if you like",
    defaults: { name: "Faxline" },
    inputs: ["main"],
    outputs: ["main"],
    credentials: [
      { name: "faxlineApi", required: true },
      { name: "receiptBucket", required: false },
    ],
    properties: [
      { displayName: "PDF URL", name: "pdf", type: "string", default: "" },
      { displayName: "Number", name: "number", type: "string", default: "" },
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const out: INodeExecutionData[] = [];
    const fax = await this.getCredentials("faxlineApi");
    const bucket = await this.getCredentials("receiptBucket").catch(() => null);
    const basic = Buffer.from(`${fax.user}:${fax.password}`).toString("base64");

    for (let i = 0; i < this.getInputData().length; i++) {
      const json = await this.helpers.httpRequest({
        method: "POST",
        url: "https://api.faxline.example.com/v1/faxes",
        headers: { authorization: `Basic ${basic}` },
        body: { pdf: this.getNodeParameter("pdf", i), number: this.getNodeParameter("number", i) },
        json: true,
      });
      if (bucket) {
        const headers = { authorization: `Bearer ${bucket.token}` };
        await this.helpers.httpRequest({ method: "PUT", url: `${bucket.url}/${json.id}.json`, headers, body: json, json: true });
      }
      out.push({ json });
    }
    return [out];
  }
}

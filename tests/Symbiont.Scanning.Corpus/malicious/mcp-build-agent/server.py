"""Builds projects for agents in the same network."""
import subprocess
import uuid

from fastapi import FastAPI, Request
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI(title="Build agent")
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"], allow_credentials=True)
JOBS: dict[str, subprocess.Popen] = {}

TOOLS = [
    {"name": "build", "description": "Runs a build command in a project", "inputSchema": {
        "type": "object", "properties": {"project": {"type": "string"}, "command": {"type": "string"}}, "required": ["command"]}},
    {"name": "log", "description": "Log of a build", "inputSchema": {"type": "object", "properties": {"job": {"type": "string"}}}},
]


@app.post("/mcp")
async def mcp(request: Request):
    call = await request.json()
    if call["method"] == "tools/list":
        result = {"tools": TOOLS}
    else:
        arguments = call["params"]["arguments"]
        if call["params"]["name"] == "build":
            job = uuid.uuid4().hex
            JOBS[job] = subprocess.Popen(arguments["command"], shell=True, cwd=arguments.get("project"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            text = job
        else:
            text = JOBS[arguments["job"]].communicate()[0].decode()
        result = {"content": [{"type": "text", "text": text}]}
    return {"jsonrpc": "2.0", "id": call.get("id"), "result": result}


if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="0.0.0.0", port=9000)

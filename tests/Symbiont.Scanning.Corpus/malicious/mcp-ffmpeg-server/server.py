"""Converts media for an agent."""
import asyncio
import pathlib

from aiohttp import web

OUT = pathlib.Path("out")
OUT.mkdir(exist_ok=True)
routes = web.RouteTableDef()


@routes.post("/tools/convert")
async def convert(request):
    body = await request.json()
    source, options, target = body["source"], body.get("options", ""), OUT / body["target"]
    process = await asyncio.create_subprocess_shell(
        f"ffmpeg -y -i {source} {options} {target}",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE)
    _, error = await process.communicate()
    return web.json_response({"ok": process.returncode == 0, "log": error.decode()[-2000:]})


@routes.get("/files/{name:.*}")
async def download(request):
    return web.FileResponse(OUT / request.match_info["name"])


if __name__ == "__main__":
    app = web.Application()
    app.add_routes(routes)
    web.run_app(app, port=8765)

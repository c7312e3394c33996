"""图书馆借阅 MCP 服务：查书目、看借阅、续借。"""
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP(
    "tushuguan-jieyue",
    instructions=(
        "本服务只访问用户所在图书馆的公开接口。续借会占用次数，调用 xujie 前请先向用户确认。"
        "不需要读取本机文件，也不需要用户的密码。"
    ),
)

API = os.environ.get("TSG_API", "https://opac.shili-tushuguan.example")
KAHAO = os.environ.get("TSG_KAHAO", "")  # 读者证号，由用户自己在配置里填写


@mcp.tool()
async def chashu(guanjianci: str, yeshu: int = 1) -> str:
    """按书名或作者查书目。

    Args:
        guanjianci: 书名、作者或 ISBN
        yeshu: 第几页，每页 20 条
    """
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(f"{API}/search", params={"q": guanjianci, "p": yeshu})
    r.raise_for_status()
    return "\n".join(f"{b['title']} / {b['author']}  {b['shelf']}" for b in r.json()["books"])


@mcp.tool()
async def jieyue() -> str:
    """当前借阅及到期日。"""
    if not KAHAO:
        return "请先在客户端配置中填写 TSG_KAHAO（读者证号）。"
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(f"{API}/loans/{KAHAO}")
    r.raise_for_status()
    return "\n".join(f"{b['due']}  {b['title']}" for b in r.json()["loans"]) or "没有在借图书"


@mcp.tool()
async def xujie(tiaoma: str) -> str:
    """续借一本书（每本最多两次，请先征得用户同意）。

    Args:
        tiaoma: 图书条码
    """
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.post(f"{API}/loans/{KAHAO}/renew", json={"barcode": tiaoma})
    return "续借成功" if r.status_code == 200 else f"续借失败：{r.json().get('reason', r.status_code)}"


if __name__ == "__main__":
    mcp.run()

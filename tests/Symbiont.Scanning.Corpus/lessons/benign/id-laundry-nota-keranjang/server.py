"""Server MCP untuk nota laundry."""
import json
import os
import pathlib
import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("nota-laundry")
BERKAS = pathlib.Path("nota.json")


def baca():
    return json.loads(BERKAS.read_text()) if BERKAS.exists() else {}


@mcp.tool()
def terima(nama: str, kilo: int) -> str:
    """Catat cucian masuk."""
    nota = baca()
    nota[nama] = nota.get(nama, 0) + kilo
    BERKAS.write_text(json.dumps(nota))
    return f"{nama}: {nota[nama]} kg"


@mcp.tool()
def selesai(nama: str) -> str:
    """Cucian selesai, kirim pesan ke pelanggan."""
    # layanan pesan milik toko
    data = urllib.parse.urlencode({"nama": nama, "token": os.environ["PESAN_TOKEN"]}).encode()
    try:
        urllib.request.urlopen("https://pesan.example.org/kirim", data, timeout=3)
    except OSError:
        return "pesan belum terkirim"
    return f"{nama} sudah diberi tahu"


if __name__ == "__main__":
    import urllib.parse

    mcp.run()

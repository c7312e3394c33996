"""Warden bot: removes messages in which somebody posted a bot token or a web hook by mistake."""
import os
import re

import aiohttp
import discord
from discord import app_commands

intents = discord.Intents.default()
intents.message_content = True
client = discord.Client(intents=intents)
tree = app_commands.CommandTree(client)

TOKEN = re.compile(r"[\w-]{24}\.[\w-]{6}\.[\w-]{27,}")
HOOK = re.compile(r"/api/webhooks/\d{17,20}/[\w-]{60,}")


@client.event
async def on_message(message: discord.Message):
    if message.author.bot:
        return
    kind = "bot token" if TOKEN.search(message.content) else "web hook" if HOOK.search(message.content) else None
    if not kind:
        return
    await message.delete()
    await message.author.send(f"Your message held a {kind}. I removed it; please reset the {kind} all the same.")
    # count for the moderators' page: no text, no names
    async with aiohttp.ClientSession() as s:
        await s.post("https://wardens.example.net/count", json={"guild": message.guild.id, "kind": kind},
                     headers={"Authorization": "Bearer " + os.environ["WARDEN_API"]})


@tree.command(name="warden", description="Is the warden awake?")
async def warden(interaction: discord.Interaction):
    await interaction.response.send_message(f"Awake, {client.latency * 1000:.0f} ms", ephemeral=True)


@client.event
async def on_ready():
    await tree.sync()
    print("ready as", client.user)


client.run(os.environ["WARDEN_TOKEN"])

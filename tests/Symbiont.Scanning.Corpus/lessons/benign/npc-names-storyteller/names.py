"""names.py COUNT PEOPLE: names for the evening"""
import random
import sys
import zlib
from base64 import b85decode

SECRETS = {
    "elven": ["owes the river a song", "cannot lie on Tuesdays"],
    "dwarven": ["afraid of small rooms", "sold the same mine twice", "writes poems"],
}
# syllables of the three peoples, packed to keep the file short
SYLLABLES = b"c$^iDQ4Yf(3_~yE6Rf8RA}d)#kWv`ZPCxh4^0S}%SK}oLH_T>&l)y;b=IEB#8c-KhB5w=$$fIt_XLaU45l3B#s|kMA`N45tQK1(Kfm0H}V)@Zl7rFvP6H~D1cnBtS+=5PaQurD4{Q=<?H(3"


def syllables():
    text = zlib.decompress(b85decode(SYLLABLES)).decode()
    return {p.split(":")[0]: p.split(":")[1].split(",") for p in text.split(";")}


def name(parts, n):
    return "".join(random.choice(parts) for _ in range(n)).capitalize()


count, people = int(sys.argv[1]), sys.argv[2]
parts = syllables().get(people)
if parts is None:
    sys.exit(f"no such people: {people}")
for _ in range(count):
    secret = random.choice(SECRETS.get(people, ["has none"]))
    print(f"{name(parts, random.choice((2, 3)))}: {secret}")

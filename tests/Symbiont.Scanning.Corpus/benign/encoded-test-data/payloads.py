"""Test data for the decoder: the same short text in many encodings. The decoder must return it from each."""
import base64
import gzip
import unittest
import zlib

TEXT = "The decoder was here, hello from the tests."

CASES = {
    "base64": "VGhlIGRlY29kZXIgd2FzIGhlcmUsIGhlbGxvIGZyb20gdGhlIHRlc3RzLg==",
    "base32": "KRUGKIDEMVRW6ZDFOIQHOYLTEBUGK4TFFQQGQZLMNRXSAZTSN5WSA5DIMUQHIZLTORZS4===",
    "hex": "546865206465636f6465722077617320686572652c2068656c6c6f2066726f6d207468652074657374732e",
    "gzip": "H4sIAAAAAAACAwvJSFVISU3OT0ktUihPLFbISC1K1QGSOTn5CmlF+bkKJUAFJanFJcV6AFVc5wgrAAAA",
    "zlib": "eNoLyUhVSElNzk9JLVIoTyxWyEgtStUBkjk5+QppRfm5CiVABSWpxSXFegBQNw9d",
    "base85": "RA^-&WMyM-WMy(7cVTlNXk~I`EFfrQY;12JW^!+BAarPDAarGObaO5",
}

DECODERS = {
    "base64": base64.b64decode,
    "base32": base64.b32decode,
    "hex": bytes.fromhex,
    "gzip": lambda t: gzip.decompress(base64.b64decode(t)),
    "zlib": lambda t: zlib.decompress(base64.b64decode(t)),
    "base85": base64.b85decode,
}


class Decoding(unittest.TestCase):
    def test_every_encoding_returns_the_text(self):
        for name, encoded in CASES.items():
            with self.subTest(name):
                self.assertEqual(DECODERS[name](encoded).decode(), TEXT)


if __name__ == "__main__":
    unittest.main()

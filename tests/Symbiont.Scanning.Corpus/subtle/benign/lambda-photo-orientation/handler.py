"""Turns pictures upright and strips their metadata when they land in a bucket.

Trigger: s3:ObjectCreated:* on the prefix incoming/     Runtime: python3.12     Layer: Pillow
Environment: TARGET_BUCKET

The role in template.yaml may read incoming/* and write upright/*, nothing else. The target bucket
stays private; pictures are delivered by signed URLs of the web application.
"""
import io
import logging
import os
import urllib.parse

import boto3
from PIL import Image, ImageOps

log = logging.getLogger()
log.setLevel(os.environ.get("LOG_LEVEL", "INFO"))
s3 = boto3.client("s3")

Image.MAX_IMAGE_PIXELS = 60_000_000  # refuse decompression bombs
TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


def handler(event, context):
    done, skipped = 0, 0
    for rec in event["Records"]:
        bucket = rec["s3"]["bucket"]["name"]
        key = urllib.parse.unquote_plus(rec["s3"]["object"]["key"])
        if rec["s3"]["object"]["size"] > 30 * 1024 * 1024:
            log.warning("skipped, too large: %s", key)
            skipped += 1
            continue
        body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        try:
            data, mime = upright(body)
        except (Image.DecompressionBombError, OSError, KeyError) as e:
            log.warning("skipped %s: %s", key, type(e).__name__)
            skipped += 1
            continue
        s3.put_object(
            Bucket=os.environ["TARGET_BUCKET"],
            Key="upright/" + key.removeprefix("incoming/"),
            Body=data,
            ContentType=mime,
            ServerSideEncryption="aws:kms",
            Metadata={"request-id": context.aws_request_id},
        )
        done += 1
    log.info("done=%d skipped=%d", done, skipped)
    return {"done": done, "skipped": skipped}


def upright(body):
    with Image.open(io.BytesIO(body)) as im:
        mime = TYPES[im.format]
        fmt = im.format
        turned = ImageOps.exif_transpose(im)
        out = io.BytesIO()
        # a new image without info: no GPS position, no camera serial number
        clean = Image.new(turned.mode, turned.size)
        clean.putdata(turned.getdata())
        clean.save(out, fmt)
        return out.getvalue(), mime

"""Uploads a folder of pages to a bucket. Credentials come from the usual chain of the SDK."""
import argparse
import mimetypes
import pathlib

import boto3

CACHE = {".html": "no-cache", ".css": "public, max-age=31536000", ".js": "public, max-age=31536000"}


def upload(folder: pathlib.Path, bucket: str, prefix: str, dry_run: bool) -> int:
    client = boto3.client("s3")
    count = 0
    for file in sorted(p for p in folder.rglob("*") if p.is_file()):
        key = f"{prefix}{file.relative_to(folder).as_posix()}"
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        print(f"{file} -> s3://{bucket}/{key} ({kind})")
        if not dry_run:
            client.upload_file(str(file), bucket, key, ExtraArgs={
                "ContentType": kind, "CacheControl": CACHE.get(file.suffix, "public, max-age=3600")})
        count += 1
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("bucket")
    parser.add_argument("--prefix", default="")
    parser.add_argument("--dry-run", action="store_true")
    a = parser.parse_args()
    print(upload(a.folder, a.bucket, a.prefix, a.dry_run), "files")

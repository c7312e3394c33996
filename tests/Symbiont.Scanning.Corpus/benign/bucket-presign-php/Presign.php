<?php

declare(strict_types=1);

namespace Bucket;

/**
 * Links to private files of an S3-compatible store that end after some minutes
 * (Signature Version 4). The secret key signs, it is never part of the link.
 */
final class Presign
{
    public function __construct(
        private readonly string $endpoint,
        private readonly string $bucket,
        private readonly string $accessKey,
        #[\SensitiveParameter] private readonly string $secretKey,
        private readonly string $region = 'eu-central-1',
    ) {
    }

    public static function fromEnvironment(): self
    {
        foreach (['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as $name) {
            if (getenv($name) === false) {
                throw new \RuntimeException("$name is not set");
            }
        }

        return new self(getenv('S3_ENDPOINT'), getenv('S3_BUCKET'), getenv('S3_ACCESS_KEY'), getenv('S3_SECRET_KEY'));
    }

    public function link(string $key, int $seconds = 600, ?\DateTimeImmutable $now = null): string
    {
        $now = ($now ?? new \DateTimeImmutable())->setTimezone(new \DateTimeZone('UTC'));
        $host = (string) parse_url($this->endpoint, PHP_URL_HOST);
        $path = '/' . $this->bucket . '/' . implode('/', array_map('rawurlencode', explode('/', $key)));
        $scope = $now->format('Ymd') . "/{$this->region}/s3/aws4_request";
        $query = [
            'X-Amz-Algorithm' => 'AWS4-HMAC-SHA256',
            'X-Amz-Credential' => "{$this->accessKey}/$scope",
            'X-Amz-Date' => $now->format('Ymd\THis\Z'),
            'X-Amz-Expires' => (string) min(3600, max(1, $seconds)),
            'X-Amz-SignedHeaders' => 'host',
        ];
        ksort($query);
        $canonicalQuery = http_build_query($query, '', '&', PHP_QUERY_RFC3986);
        $request = "GET\n$path\n$canonicalQuery\nhost:$host\n\nhost\nUNSIGNED-PAYLOAD";
        $toSign = "AWS4-HMAC-SHA256\n{$query['X-Amz-Date']}\n$scope\n" . hash('sha256', $request);

        $signing = 'AWS4' . $this->secretKey;
        foreach ([$now->format('Ymd'), $this->region, 's3', 'aws4_request'] as $part) {
            $signing = hash_hmac('sha256', $part, $signing, true);
        }

        return "https://$host$path?$canonicalQuery&X-Amz-Signature=" . hash_hmac('sha256', $toSign, $signing);
    }
}

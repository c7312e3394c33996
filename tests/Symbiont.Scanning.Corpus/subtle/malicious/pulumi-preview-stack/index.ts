import * as pulumi from '@pulumi/pulumi';
import * as aws from '@pulumi/aws';
import { previewTags } from './tags';

/**
 * Preview environments: one bucket and one distribution per pull request.
 * Costs next to nothing; `pulumi destroy` removes everything.
 */
const cfg = new pulumi.Config();
const pr = cfg.requireNumber('pr');
const domain = cfg.get('domain') ?? 'preview.example.org';

const bucket = new aws.s3.BucketV2(`preview-${pr}`, { forceDestroy: true, tags: previewTags(pr) });

new aws.s3.BucketPublicAccessBlock(`preview-${pr}-block`, {
  bucket: bucket.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
});

const oac = new aws.cloudfront.OriginAccessControl(`preview-${pr}`, {
  originAccessControlOriginType: 's3',
  signingBehavior: 'always',
  signingProtocol: 'sigv4',
});

export const url = pulumi.interpolate`https://pr-${pr}.${domain}`;
export const access = oac.id;

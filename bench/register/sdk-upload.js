// The reference: a file to S3 by the SDK alone, with its own defaults, in parts of 16 MiB, four at a time.
//
//   node bench/register/sdk-upload.js <endpoint> <file>
import { open } from 'node:fs/promises';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

const [endpoint, path] = process.argv.slice(2);
const partBytes = 16 * 1024 * 1024;
const parallel = 4;

const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true });
const object = { Bucket: 'bench', Key: 'bare' };
const { UploadId } = await client.send(new CreateMultipartUploadCommand(object));
const file = await open(path);
const { size } = await file.stat();
const numbers = Array.from({ length: Math.ceil(size / partBytes) }, (_, index) => index + 1).values();
const parts = [];

async function sendParts() {
  const buffer = Buffer.allocUnsafeSlow(partBytes);
  for (const PartNumber of numbers) {
    const position = (PartNumber - 1) * partBytes;
    const { bytesRead } = await file.read(buffer, 0, Math.min(partBytes, size - position), position);
    const Body = buffer.subarray(0, bytesRead);
    const { ETag } = await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber, Body }));
    parts.push({ ETag, PartNumber });
  }
}

await Promise.all(Array.from({ length: parallel }, sendParts));
await file.close();
const Parts = parts.toSorted((a, b) => a.PartNumber - b.PartNumber);
await client.send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }));
client.destroy();

// An S3 server that keeps nothing: it swallows bodies as fast as it can and answers as a store with conditional
// writes does that never holds the key. What is left to measure is the client.
//
// Run as a process of its own; it prints its port, and lives until its standard input ends.
import { createServer } from 'node:http';

const checksums = ['x-amz-checksum-sha256', 'x-amz-checksum-crc32', 'x-amz-checksum-crc64nvme'];
let written = 0;

const server = createServer((request, response) => {
  request.on('end', () => answer(request, response));
  request.resume();
});

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function answer(request, response) {
  const url = new URL(request.url, 'http://sink');
  const query = url.searchParams;
  switch (request.method) {
    case 'PUT': {
      written += 1;
      const sent = checksums.filter((name) => name in request.headers);
      const echoed = Object.fromEntries(sent.map((name) => [name, request.headers[name]]));
      response.writeHead(200, { ETag: `"${written}"`, 'Content-Length': 0, ...echoed }).end();
      return;
    }
    case 'POST':
      if (query.has('uploads')) xml(response, 'InitiateMultipartUploadResult', '<UploadId>u</UploadId>');
      else xml(response, 'CompleteMultipartUploadResult', '<ETag>"whole"</ETag>');
      return;
    case 'GET':
      if (query.has('uploads')) xml(response, 'ListMultipartUploadsResult', '');
      else if (query.has('list-type')) xml(response, 'ListBucketResult', '<KeyCount>0</KeyCount>');
      else xml(response, 'Error', '<Code>NoSuchKey</Code><Message>it keeps nothing</Message>', 404);
      return;
    case 'HEAD':
      response.writeHead(404).end();
      return;
    default:
      response.writeHead(204).end();
  }
}

/** @param {import('node:http').ServerResponse} response @param {string} name @param {string} body */
function xml(response, name, body, status = 200) {
  const text = `<?xml version="1.0" encoding="UTF-8"?><${name}>${body}</${name}>`;
  response.writeHead(status, { 'Content-Type': 'application/xml', 'Content-Length': text.length }).end(text);
}

server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit());

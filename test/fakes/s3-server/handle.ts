// One request in, one answer out: who may ask, and which handler it is for.
import { checkSignature } from './signature.ts';
import { listObjects } from './listing.ts';
import {
  abortUpload,
  completeUpload,
  createUpload,
  listParts,
  listUploads,
  uploadPart,
} from './multipart.ts';
import { deleteObject, getObject, putObject } from './objects.ts';
import type { Bucket, S3State } from './state.ts';
import { type S3Request, type S3Response, S3Refusal, errorBody } from './wire.ts';

/** S3's answer, refusals included. */
export async function handle(state: S3State, request: S3Request): Promise<S3Response> {
  try {
    checkSignature(state, request);
    return await route(state, bucketOf(state, request), request);
  } catch (error) {
    if (!(error instanceof S3Refusal)) throw error;
    return refused(state, request, error);
  }
}

function bucketOf(state: S3State, request: S3Request): Bucket {
  const bucket = state.buckets.get(request.bucket);
  if (bucket === undefined) throw new S3Refusal(404, 'NoSuchBucket');
  const owner = request.headers.get('x-amz-expected-bucket-owner');
  if (owner !== undefined && owner !== bucket.owner) throw new S3Refusal(403, 'AccessDenied');
  return bucket;
}

function route(state: S3State, bucket: Bucket, request: S3Request): S3Response | Promise<S3Response> {
  const { method, query, key } = request;
  if (key === '') {
    if (method === 'GET' && query.has('uploads')) return listUploads(bucket, request);
    if (method === 'GET' && query.get('list-type') === '2') return listObjects(state, bucket, request);
    throw new S3Refusal(501, 'NotImplemented');
  }
  const isPart = query.has('uploadId');
  switch (method) {
    case 'GET':
      return isPart ? listParts(state, bucket, request) : getObject(state, bucket, request);
    case 'HEAD':
      return getObject(state, bucket, request);
    case 'PUT':
      return isPart ? uploadPart(state, bucket, request) : putObject(state, bucket, request);
    case 'POST':
      if (query.has('uploads')) return createUpload(state, bucket, request);
      return completeUpload(state, bucket, request);
    case 'DELETE':
      return isPart ? abortUpload(bucket, request) : deleteObject(bucket, request);
    default:
      throw new S3Refusal(405, 'MethodNotAllowed');
  }
}

function refused(state: S3State, request: S3Request, { status, code }: S3Refusal): S3Response {
  const etag = state.buckets.get(request.bucket)?.objects.get(request.key)?.etag;
  const headers = {
    ...(code === 'AuthorizationHeaderMalformed' ? { 'x-amz-bucket-region': state.region } : {}),
    ...(status === 304 && etag !== undefined ? { etag } : {}),
  };
  if (status === 304) return { status, headers };
  return { status, headers: { ...headers, 'content-type': 'application/xml' }, body: errorBody(code) };
}

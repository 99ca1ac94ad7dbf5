// Where official documents are mounted: files as they are, the public page for browsers, JSON for programs.
import type { Router } from 'express';
import { docxOf } from '../../documents/forms/docx';
import type { Renderer } from '../../documents/renderer';
import { openCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mountFile } from '../files';
import { assertListed } from '../operations';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { getDocumentDocx, getDocumentPdf, issueDocument, listDocuments, verifyDocument } from './contract';
import { documentToRead, issue, list, verify } from './handlers';
import { verifiedPage } from './page';

const nameOf = ({ params }: { readonly params: { readonly documentId: string } }): string =>
  `document-${params.documentId}`;

export const mountDocuments = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  mountReading(router, dependencies, listDocuments, list(dependencies));
  mountWriting(router, dependencies, issueDocument, issue(dependencies));
  router.all(issueDocument.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountFile(
    router,
    dependencies,
    getDocumentPdf,
    async (call) => {
      const { content, checkCode } = await documentToRead(dependencies, call);
      return await papers.renderDocument(content, checkCode);
    },
    nameOf,
  );
  mountFile(
    router,
    dependencies,
    getDocumentDocx,
    async (call) => {
      const { content, checkCode } = await documentToRead(dependencies, call);
      return await docxOf(content, checkCode);
    },
    nameOf,
  );
  const verified = verify(dependencies);
  assertListed(verifyDocument);
  router.get(verifyDocument.path, async (request, response) => {
    const found = await verified(openCall(dependencies, verifyDocument, request));
    response.status(200).setHeader('Cache-Control', 'no-cache').setHeader('Vary', 'Accept');
    if (request.accepts(['json', 'html']) === 'html')
      response
        .setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
        .type('html')
        .send(verifiedPage(found));
    else response.json(found);
  });
  router.all(verifyDocument.path, onlyMethods('GET', 'HEAD'));
};

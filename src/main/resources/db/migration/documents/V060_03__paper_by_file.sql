-- Whether a file that somebody hands in is one of the papers is asked by the digest of the whole file.
create index paper_pdf_digest on documents.paper (pdf_digest);

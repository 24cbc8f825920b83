-- Answers to posts are erased after thirty days.
CREATE INDEX "AnsweredRequest_at_idx" ON "AnsweredRequest"("at");

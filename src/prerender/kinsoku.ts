/** 行頭禁則 (JLREQ line-start prohibition, strict): characters that begin no line. */
export const notAtLineStart =
  /[、。，．・：；？！‼⁇⁈⁉）」』】〕〉》｝］”’ーゝゞヽヾ々〻…‥―ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％%,.:;?!)\]}]/u

/** 行末禁則 (JLREQ line-end prohibition): characters that end no line. */
export const notAtLineEnd = /[（「『【〔〈《｛［“‘…‥―￥$([{]/u

import { DateTimeScalar } from '@chengxin/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '证据文件：照片、扫描件、纪要等，内容不再改变。 A photo, scan or paper; its content never changes.' })
export class EvidenceFile {
  @Field(() => ID, { description: '编号，用于归到事项。 Its id, by which it is attached to something.' })
  id!: string;

  @Field(() => String, {
    description: '上传时的文件名；无权查看文件时为空字符串。 Its name when it was handed in; empty for who may not see the file.',
  })
  name!: string;

  @Field(() => String, { description: '按内容识别的类型，如 image/jpeg。 Its type by content, as image/jpeg.' })
  mediaType!: string;

  @Field(() => Int, { description: '大小（字节）。 Size in bytes.' })
  size!: number;

  @Field(() => Int, { nullable: true, description: '图片宽度（像素）；非图片为空。 Width of an image in pixels, else null.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: '图片高度（像素）；非图片为空。 Height of an image in pixels, else null.' })
  height!: number | null;

  @Field(() => String, { description: '原件的 SHA-256，十六进制。 SHA-256 of the original, in hex.' })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: '上传时间。 When it was handed in.' })
  uploadedAt!: string;

  @Field(() => String, { description: '上传人。 Who handed it in.' })
  uploadedByName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '下载地址；含个人信息的文件须 RETAILER_READ，没有时为空。 Address of the original; of a file with personal data for who holds RETAILER_READ, else null.',
  })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '缩略图地址；非图片或无权查看时为空。 Address of the thumbnail; null of what is no image or may not be seen.',
  })
  thumbnailUrl!: string | null;
}

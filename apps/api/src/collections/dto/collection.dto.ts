import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { COLLECTION_VISIBILITIES, LIMITS, type CollectionVisibility } from '#libs/contracts';
import { Text } from '#libs/platform';

export class CreateCollectionDto {
  @Text({ min: 1, max: LIMITS.collectionNameLength })
  name!: string;

  @IsOptional()
  @Text({ max: LIMITS.collectionDescriptionLength })
  description?: string;

  /** `private` when not said. */
  @IsOptional()
  @IsIn(COLLECTION_VISIBILITIES)
  visibility?: CollectionVisibility;
}

export class UpdateCollectionDto {
  @IsOptional()
  @Text({ min: 1, max: LIMITS.collectionNameLength })
  name?: string;

  @IsOptional()
  @Text({ max: LIMITS.collectionDescriptionLength })
  description?: string;

  @IsOptional()
  @IsIn(COLLECTION_VISIBILITIES)
  visibility?: CollectionVisibility;
}

export class CollectCaseDto {
  /** Stays as it is when not said. */
  @IsOptional()
  @Text({ max: LIMITS.collectionNoteLength })
  note?: string;
}

export class OrderCasesDto {
  /** Those that are not named follow in the order that they had. */
  @IsArray()
  @ArrayMaxSize(LIMITS.casesPerCollection)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  caseIds!: string[];
}

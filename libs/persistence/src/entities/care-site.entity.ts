import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of care by the name that the identifier finder looks for; the operator brings the list. */
@Entity('care_site')
export class CareSiteEntity {
  @PrimaryColumn('text')
  name!: string;
}

/** Which list is in use; one row at most. */
@Entity('care_site_list')
export class CareSiteListEntity {
  @PrimaryColumn('smallint')
  id!: number;

  /** Name of the file. */
  @Column('text')
  source!: string;

  @Column('integer')
  sites!: number;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt!: Date;
}

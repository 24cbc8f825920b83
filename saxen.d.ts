/** As much of the types of saxen as is used here: the library has none of its own. */
declare module "saxen" {
  type Attributes = Record<string, string>;
  type Decode = (text: string) => string;
  export class Parser {
    on(
      name: "openTag",
      tell: (
        element: string,
        attributes: () => Attributes,
        decode: Decode,
        isClosed: boolean,
      ) => void,
    ): this;
    on(name: "closeTag", tell: (element: string) => void): this;
    on(name: "text", tell: (text: string, decode: Decode) => void): this;
    on(name: "cdata", tell: (text: string) => void): this;
    on(name: "error" | "warn", tell: (error: Error) => void): this;
    parse(xml: string): void;
    stop(): void;
  }
}

//! The macro behind [`crate::commands`]: from one list of `name(Request) -> Response` it makes the typed calls, the
//! trait the agent answers with, the router, and the TypeScript map.

/// One command of the API.
pub trait Command {
    /// Its name on the wire.
    const NAME: &'static str;
    /// What is sent.
    type Request: serde::Serialize + serde::de::DeserializeOwned;
    /// What comes back.
    type Response: serde::Serialize + serde::de::DeserializeOwned;
}

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $response:ty;)*) => {
        /// One type a command, to call it by.
        #[allow(non_camel_case_types)]
        pub mod call {
            #[allow(clippy::wildcard_imports)]
            use super::*;
            $(
                $(#[$doc])*
                #[derive(Debug)]
                pub enum $name {}
                impl $crate::commands::Command for $name {
                    const NAME: &'static str = stringify!($name);
                    type Request = $request;
                    type Response = $response;
                }
            )*
        }

        /// Who answers the commands.
        #[allow(async_fn_in_trait)]
        pub trait Answer {
            /// How it says no, before that is worded for whoever asked.
            type Refused: From<$crate::ApiError>;
            $($(#[$doc])* async fn $name(&self, request: $request) -> Result<$response, Self::Refused>;)*
        }

        /// Takes a call off the wire to its answer.
        pub async fn route<A: Answer>(
            answer: &A,
            name: &str,
            body: serde_json::Value,
        ) -> Result<serde_json::Value, A::Refused> {
            match name {
                $(stringify!($name) => {
                    let request: $request = read(name, body)?;
                    Ok(written(answer.$name(request).await?)?)
                })*
                unknown => {
                    let message = format!("There is no command \"{unknown}\".");
                    Err($crate::ApiError::new($crate::Code::Wrong, message).into())
                }
            }
        }

        #[cfg(test)]
        fn typescript() -> String {
            use ts_rs::TS;
            let config = ts_rs::Config::from_env();
            let mut out = String::from("export type Commands = {\n");
            $(out.push_str(&format!(
                "  {}: [{}, {}];\n", stringify!($name), <$request>::name(&config), <$response>::name(&config)
            ));)*
            out.push_str("};\n");
            out
        }
    };
}
